package coop.tierslieu.booking.arriving;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** Draws a text that a phone's camera reads. */
final class QrCode {

    /** Modules of white around it, without which cameras do not find it. */
    private static final int QUIET_ZONE = 4;

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    private QrCode() {}

    /** One unit per module, of any size; dark on white also where the page around it is dark. */
    static String svg(String text) {
        BitMatrix modules = modules(text);
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path d="%3$s"/></svg>""".formatted(modules.getWidth(), modules.getHeight(), path);
    }

    private static BitMatrix modules(String text) {
        try {
            // Of no size: then each module is one unit.
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + text.length() + " characters", tooLong);
        }
    }
}
