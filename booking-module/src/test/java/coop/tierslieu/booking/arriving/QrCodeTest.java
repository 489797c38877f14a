package coop.tierslieu.booking.arriving;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String LINK =
            "https://lieu.example/check-in/0190-abcd/AbC_dEf-123456789012345678901234567890123";
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int PIXELS_PER_MODULE = 8;

    @Test
    void a_camera_reads_the_link_from_what_is_drawn() throws Exception {
        assertThat(read(QrCode.svg(LINK))).isEqualTo(LINK);
    }

    @Test
    void the_same_link_is_drawn_alike() {
        assertThat(QrCode.svg(LINK)).isEqualTo(QrCode.svg(LINK)).doesNotContain("style", "script");
    }

    private static String read(String svg) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * PIXELS_PER_MODULE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Matcher module = MODULE.matcher(svg);
        while (module.find()) {
            int left = Integer.parseInt(module.group(1)) * PIXELS_PER_MODULE;
            int top = Integer.parseInt(module.group(2)) * PIXELS_PER_MODULE;
            for (int y = top; y < top + PIXELS_PER_MODULE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + PIXELS_PER_MODULE, 0);
            }
        }
        var photo = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(photo).getText();
    }
}
