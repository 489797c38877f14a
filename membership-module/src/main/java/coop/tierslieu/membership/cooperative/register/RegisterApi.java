package coop.tierslieu.membership.cooperative.register;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of shares and the electoral roll, today and as of any day of the past. */
@RestController
@RequestMapping("/api/cooperative")
class RegisterApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** @param names by member id, of those that are in the vault */
    record RegisterView(
            LocalDate day,
            Money capital,
            Money paid,
            Money waiting,
            int shares,
            List<Holder> holders,
            Map<String, String> names) {}

    record RollView(LocalDate day, List<Roll.Weight> colleges, List<Roll.Voter> voters, Map<String, String> names) {}

    private final Registers registers;
    private final PastRegister past;
    private final Clock clock;

    RegisterApi(Registers registers, PastRegister past, Clock clock) {
        this.registers = registers;
        this.past = past;
        this.clock = clock;
    }

    /** @param asOf a day, or a date and time; now where it is left out */
    @GetMapping("/register")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    RegisterView register(@RequestParam(required = false) @Nullable String asOf) {
        Register register = registerOf(asOf);
        return new RegisterView(
                register.day(),
                register.capital(),
                register.paid(),
                register.waiting(),
                register.shares(),
                register.holders(),
                names(register));
    }

    @GetMapping("/register.csv")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    ResponseEntity<String> registerForASpreadsheet(@RequestParam(required = false) @Nullable String asOf) {
        Register register = registerOf(asOf);
        return csv("registre-" + register.day(), RegisterCsv.of(register, names(register)));
    }

    /** @param asOf the record date, or a date and time; now where it is left out */
    @GetMapping("/roll")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    RollView roll(@RequestParam(required = false) @Nullable String asOf) {
        Roll roll = rollOf(asOf);
        return new RollView(roll.day(), roll.colleges(), roll.voters(), names(roll));
    }

    @GetMapping("/roll.csv")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    ResponseEntity<String> rollForASpreadsheet(@RequestParam(required = false) @Nullable String asOf) {
        Roll roll = rollOf(asOf);
        return csv("liste-electorale-" + roll.day(), RegisterCsv.of(roll, names(roll)));
    }

    /** A cooperator reads about themselves. */
    @GetMapping("/cooperators/{member}")
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    CooperatorView cooperator(@PathVariable MemberId member, Actor actor) {
        return registers.cooperator(actor, member);
    }

    /** In the order in which they are made; those that are made, last. */
    @GetMapping("/repayments")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    List<Repayment> repayments() {
        return registers.repayments();
    }

    private Register registerOf(@Nullable String asOf) {
        return asOf == null ? registers.now() : past.register(AsOf.parse(asOf, clock));
    }

    private Roll rollOf(@Nullable String asOf) {
        return asOf == null ? registers.roll() : past.roll(AsOf.parse(asOf, clock));
    }

    private Map<String, String> names(Register register) {
        return registers.names(register.holders().stream().map(Holder::member).collect(Collectors.toSet()));
    }

    private Map<String, String> names(Roll roll) {
        Set<MemberId> voters = roll.voters().stream().map(Roll.Voter::member).collect(Collectors.toSet());
        return registers.names(voters);
    }

    private static ResponseEntity<String> csv(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(text);
    }
}
