package coop.tierslieu.membership.cooperative.certificate;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets a certificate on one sheet. On the same day the same holding gives the same bytes. */
@Component
class CertificatePdf {

    private static final String TEMPLATE = "membership/cooperative/certificate";

    private final ITemplateEngine templates;

    CertificatePdf(ITemplateEngine templates) {
        this.templates = templates;
        // What the printer does step by step is no news.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] of(Certificate certificate) {
        NumberFormat euros =
                NumberFormat.getCurrencyInstance(certificate.language().locale());
        euros.setCurrency(Currency.getInstance(Money.CURRENCY));
        String sheet = templates.process(
                TEMPLATE,
                new Context(
                        certificate.language().locale(),
                        Map.of(
                                "certificate", certificate,
                                "nominal", shown(euros, certificate.holding().amount()),
                                "paid", shown(euros, certificate.holding().paid()),
                                "due", shown(euros, certificate.holding().due()))));
        try {
            return printed(sheet, certificate);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] printed(String sheet, Certificate certificate) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withHtmlContent(sheet, null);
        builder.withProducer("Tiers-lieu");
        try (PDDocument document = new PDDocument()) {
            builder.usePDDocument(document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            // Neither the moment of printing nor a number drawn from it: the day is what counts.
            document.getDocumentInformation()
                    .setCreationDate(GregorianCalendar.from(certificate.day().atStartOfDay(TimeSlot.PARIS)));
            document.setDocumentId(certificate.day().toEpochDay());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** The narrow space of a French amount is in no font that every reader of PDF has. */
    private static String shown(NumberFormat euros, Money amount) {
        return euros.format(BigDecimal.valueOf(amount.cents(), 2)).replace('\u202F', '\u00A0');
    }
}
