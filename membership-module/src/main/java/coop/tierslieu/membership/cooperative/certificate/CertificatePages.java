package coop.tierslieu.membership.cooperative.certificate;

import coop.tierslieu.membership.cooperative.CooperativeRule;
import coop.tierslieu.membership.cooperative.register.CooperatorView;
import coop.tierslieu.membership.cooperative.register.Holder;
import coop.tierslieu.membership.cooperative.register.Registers;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The certificate of shares as a file: for the cooperator themselves, the host and the auditor. */
@Controller
class CertificatePages {

    private final Registers registers;
    private final CertificatePdf pdf;
    private final Clock clock;
    private final String place;

    CertificatePages(
            Registers registers,
            CertificatePdf pdf,
            Clock clock,
            @Value("${tiers-lieu.name:Le tiers-lieu de Sèvres}") String place) {
        this.registers = registers;
        this.pdf = pdf;
        this.clock = clock;
        this.place = place;
    }

    @GetMapping({
        "/cooperative/cooperators/{member}/certificate.pdf",
        "/api/cooperative/cooperators/{member}/certificate.pdf"
    })
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    ResponseEntity<byte[]> certificate(
            @PathVariable MemberId member, @RequestParam(defaultValue = "FRENCH") Language language, Actor actor) {
        CooperatorView view = registers.cooperator(actor, member);
        Holder holding = view.holding();
        if (holding == null) {
            throw new Refused(CooperativeRule.CERTIFICATE_WITHOUT_SHARES, "member");
        }
        LocalDate today = LocalDate.now(clock);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("attestation-parts-sociales-" + today + ".pdf")
                                .build()
                                .toString())
                .body(pdf.of(new Certificate(place, view.displayName(), holding, today, language)));
    }
}
