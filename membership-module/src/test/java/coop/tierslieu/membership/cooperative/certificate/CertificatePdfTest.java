package coop.tierslieu.membership.cooperative.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.cooperative.register.Holder;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class CertificatePdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final CertificatePdf pdf = new CertificatePdf(templates());

    @Test
    void a_certificate_tells_who_holds_what_and_since_when() throws IOException {
        byte[] printed = pdf.of(certificate(Language.FRENCH));
        Files.write(Path.of("target", "certificate-fr.pdf"), printed);

        assertThat(textOf(printed))
                .contains(
                        "Attestation de parts sociales",
                        "Nous attestons qu’au 24 novembre 2026",
                        "Élodie Œuvrard (fictive)",
                        "Nombre de parts 10",
                        "Montant nominal 500,00 €",
                        "Libéré 125,00 €",
                        "Reste à libérer 375,00 €",
                        "Bénéficiaires",
                        "16 septembre 2026");
    }

    @Test
    void a_certificate_speaks_English_where_that_is_asked() throws IOException {
        byte[] printed = pdf.of(certificate(Language.ENGLISH));
        Files.write(Path.of("target", "certificate-en.pdf"), printed);

        assertThat(textOf(printed))
                .contains("Certificate of shares", "We certify that on 24 November 2026", "€500.00", "Beneficiaries");
    }

    @Test
    void on_the_same_day_the_same_holding_gives_the_same_bytes() {
        byte[] first = pdf.of(certificate(Language.FRENCH));
        assertThat(new CertificatePdf(templates()).of(certificate(Language.FRENCH)))
                .isEqualTo(first);
        assertThat(first).isNotEqualTo(pdf.of(certificate(Language.ENGLISH)));
    }

    private static Certificate certificate(Language language) {
        Holder holding = new Holder(
                new MemberId("elodie"),
                CooperatorCategory.BENEFICIARIES,
                10,
                Money.euros("500"),
                Money.euros("125"),
                LocalDate.of(2026, 9, 16));
        return new Certificate("Le tiers-lieu d’essai", "Élodie Œuvrard (fictive)", holding, DAY, language);
    }

    private static String textOf(byte[] printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        }
    }

    private static SpringTemplateEngine templates() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.addBasenames("messages/membership", "messages/membership-cooperative");
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(texts);
        return engine;
    }
}
