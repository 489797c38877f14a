package coop.tierslieu.membership.vault;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Corrects contact details. No command: the vault is not part of the history, so nothing happens in it. */
@RestController
class DetailsController {

    private final Vault vault;

    DetailsController(Vault vault) {
        this.vault = vault;
    }

    @PutMapping("/api/members/{member}/details")
    @AllowedTo(Role.HOST)
    ContactDetails correct(@PathVariable MemberId member, @RequestBody DetailsRequest request) {
        ContactDetails details = request.toDetails();
        vault.correct(member, details);
        return details;
    }
}
