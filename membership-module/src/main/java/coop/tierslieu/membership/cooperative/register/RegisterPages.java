package coop.tierslieu.membership.cooperative.register;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register and the roll for people, today or on a day of the past. */
@Controller
@RequestMapping("/cooperative")
@AllowedTo({Role.HOST, Role.AUDITOR})
class RegisterPages {

    private final Registers registers;
    private final PastRegister past;
    private final Clock clock;

    RegisterPages(Registers registers, PastRegister past, Clock clock) {
        this.registers = registers;
        this.past = past;
        this.clock = clock;
    }

    @GetMapping("/register")
    String register(@RequestParam(required = false) @Nullable String asOf, Actor actor, Model model) {
        Register register = registers.now();
        if (isGiven(asOf)) {
            try {
                register = past.register(AsOf.parse(asOf, clock));
                model.addAttribute("asOf", asOf);
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        Set<MemberId> members = register.holders().stream().map(Holder::member).collect(Collectors.toSet());
        model.addAttribute("host", actor.role() == Role.HOST);
        model.addAttribute("register", register);
        model.addAttribute("names", registers.names(members));
        return "membership/cooperative/register";
    }

    @GetMapping("/roll")
    String roll(@RequestParam(required = false) @Nullable String asOf, Actor actor, Model model) {
        Roll roll = registers.roll();
        if (isGiven(asOf)) {
            try {
                roll = past.roll(AsOf.parse(asOf, clock));
                model.addAttribute("asOf", asOf);
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        Set<MemberId> voters = roll.voters().stream().map(Roll.Voter::member).collect(Collectors.toSet());
        model.addAttribute("host", actor.role() == Role.HOST);
        model.addAttribute("roll", roll);
        model.addAttribute(
                "collegeNames",
                roll.colleges().stream()
                        .collect(Collectors.toMap(college -> college.college().value(), Roll.Weight::name)));
        model.addAttribute("names", registers.names(voters));
        return "membership/cooperative/roll";
    }

    private static boolean isGiven(@Nullable String asOf) {
        return asOf != null && !asOf.isBlank();
    }
}
