package coop.tierslieu.membership.cooperative.shares;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.cooperative.CallUnpaidShares;
import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.cooperative.EndMembership;
import coop.tierslieu.membership.cooperative.ExcludeCooperator;
import coop.tierslieu.membership.cooperative.PayInstalment;
import coop.tierslieu.membership.cooperative.PostponeRepayment;
import coop.tierslieu.membership.cooperative.RepayShares;
import coop.tierslieu.membership.cooperative.SubscribeShares;
import coop.tierslieu.membership.cooperative.TransferShares;
import coop.tierslieu.membership.cooperative.WithdrawShares;
import coop.tierslieu.membership.cooperative.register.CooperatorView;
import coop.tierslieu.membership.cooperative.register.Registers;
import coop.tierslieu.membership.cooperative.register.Repayment;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.ExclusionReason;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.ExitReason;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the host does with shares. Days that are left out are today. */
@RestController
@RequestMapping("/api/cooperative")
@AllowedTo(Role.HOST)
class SharesApi {

    record Subscription(
            @Nullable Integer shares,
            @Nullable Money paid,
            @Nullable LocalDate on) {}

    record Instalment(@Nullable Money amount, @Nullable LocalDate on) {}

    record Transfer(@Nullable MemberId to, @Nullable Integer shares) {}

    record Withdrawal(@Nullable Integer shares, @Nullable LocalDate effectiveOn) {}

    record Exclusion(
            @Nullable ExclusionReason reason,
            @Nullable DecidingBody body,
            @Nullable LocalDate decidedOn) {}

    record End(@Nullable ExitReason reason, @Nullable LocalDate on) {}

    record Call(
            @Nullable LocalDate payBy,
            @Nullable DecidingBody body,
            @Nullable LocalDate decidedOn) {}

    record Postponement(
            @Nullable LocalDate until,
            @Nullable DecidingBody body,
            @Nullable LocalDate decidedOn) {}

    record Repaying(@Nullable Money lossPerShare) {}

    private final CommandGateway commands;
    private final Registers registers;
    private final Ids ids;
    private final Clock clock;

    SharesApi(CommandGateway commands, Registers registers, Ids ids, Clock clock) {
        this.commands = commands;
        this.registers = registers;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/cooperators/{member}/subscriptions")
    @ResponseStatus(HttpStatus.CREATED)
    CooperatorView subscribe(@PathVariable MemberId member, @RequestBody Subscription request, Actor actor) {
        commands.sendAndWait(new SubscribeShares(
                Cooperative.ID,
                member,
                required(request.shares(), "shares"),
                required(request.paid(), "paid"),
                orToday(request.on())));
        return registers.cooperator(actor, member);
    }

    @PostMapping("/cooperators/{member}/instalments")
    @ResponseStatus(HttpStatus.CREATED)
    CooperatorView pay(@PathVariable MemberId member, @RequestBody Instalment request, Actor actor) {
        commands.sendAndWait(
                new PayInstalment(Cooperative.ID, member, required(request.amount(), "amount"), orToday(request.on())));
        return registers.cooperator(actor, member);
    }

    @PostMapping("/cooperators/{member}/transfers")
    @ResponseStatus(HttpStatus.CREATED)
    CooperatorView transfer(@PathVariable MemberId member, @RequestBody Transfer request, Actor actor) {
        commands.sendAndWait(new TransferShares(
                Cooperative.ID, member, required(request.to(), "to"), required(request.shares(), "shares")));
        return registers.cooperator(actor, member);
    }

    @PostMapping("/cooperators/{member}/withdrawals")
    @ResponseStatus(HttpStatus.CREATED)
    CooperatorView withdraw(@PathVariable MemberId member, @RequestBody Withdrawal request, Actor actor) {
        commands.sendAndWait(new WithdrawShares(
                Cooperative.ID,
                new ExitId(ids.next()),
                member,
                required(request.shares(), "shares"),
                orToday(request.effectiveOn())));
        return registers.cooperator(actor, member);
    }

    @PostMapping("/cooperators/{member}/exclusion")
    CooperatorView exclude(@PathVariable MemberId member, @RequestBody Exclusion request, Actor actor) {
        commands.sendAndWait(new ExcludeCooperator(
                Cooperative.ID,
                new ExitId(ids.next()),
                member,
                required(request.reason(), "reason"),
                required(request.body(), "body"),
                orToday(request.decidedOn())));
        return registers.cooperator(actor, member);
    }

    /** Of a person who died, or an organisation that was dissolved. */
    @PostMapping("/cooperators/{member}/end")
    CooperatorView end(@PathVariable MemberId member, @RequestBody End request, Actor actor) {
        commands.sendAndWait(new EndMembership(
                Cooperative.ID,
                new ExitId(ids.next()),
                member,
                required(request.reason(), "reason"),
                orToday(request.on())));
        return registers.cooperator(actor, member);
    }

    @PostMapping("/calls")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void call(@RequestBody Call request) {
        commands.sendAndWait(new CallUnpaidShares(
                Cooperative.ID,
                required(request.payBy(), "payBy"),
                required(request.body(), "body"),
                orToday(request.decidedOn())));
    }

    @PostMapping("/repayments/{exit}/postponement")
    List<Repayment> postpone(@PathVariable ExitId exit, @RequestBody Postponement request) {
        commands.sendAndWait(new PostponeRepayment(
                Cooperative.ID,
                exit,
                required(request.until(), "until"),
                required(request.body(), "body"),
                orToday(request.decidedOn())));
        return registers.repayments();
    }

    @PostMapping("/repayments/{exit}/payment")
    List<Repayment> repay(@PathVariable ExitId exit, @RequestBody Repaying request) {
        Money loss = request.lossPerShare();
        commands.sendAndWait(new RepayShares(Cooperative.ID, exit, loss == null ? Money.ZERO : loss));
        return registers.repayments();
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(clock) : day;
    }
}
