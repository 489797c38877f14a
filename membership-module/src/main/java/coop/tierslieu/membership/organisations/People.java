package coop.tierslieu.membership.organisations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.PersonJoined;
import coop.tierslieu.membership.published.PersonLeft;
import coop.tierslieu.membership.published.PersonRightsChanged;
import coop.tierslieu.shared.Role;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** The part of a member that knows its people. */
public final class People {

    private Roster roster;

    public People(MemberKind kind) {
        this(new Roster(kind, Map.of()));
    }

    @JsonCreator
    People(@JsonProperty("roster") Roster roster) {
        this.roster = roster;
    }

    @CommandHandler
    void add(AddPerson command, OtherMembers others) {
        roster.checkJoining(command.member(), command.person(), command.rights());
        others.requireCurrentPerson(command.person());
        apply(new PersonJoined(command.member(), command.person(), command.rights()));
    }

    @CommandHandler
    void change(
            ChangePersonRights command,
            @MetaDataValue("role") @Nullable String role,
            @MetaDataValue("member") @Nullable String by) {
        if (!isStaff(role)) {
            roster.requireMayManage(asked(by));
        }
        if (roster.changes(command.person(), command.rights())) {
            apply(new PersonRightsChanged(command.member(), command.person(), command.rights()));
        }
    }

    @CommandHandler
    void remove(
            RemovePerson command,
            OtherMembers others,
            @MetaDataValue("role") @Nullable String role,
            @MetaDataValue("member") @Nullable String by) {
        if (!isStaff(role) && !command.person().value().equals(by)) {
            roster.requireMayManage(asked(by));
        }
        roster.checkLeaving(command.person());
        apply(new PersonLeft(command.member(), command.person()));
        others.releaseFrom(command.member(), command.person());
    }

    public void requireBelongs(MemberId person) {
        roster.requireBelongs(person);
    }

    public boolean isEmpty() {
        return roster.rights().isEmpty();
    }

    @EventSourcingHandler
    void on(PersonJoined event) {
        roster = roster.with(event.person(), event.rights());
    }

    @EventSourcingHandler
    void on(PersonRightsChanged event) {
        roster = roster.with(event.person(), event.rights());
    }

    @EventSourcingHandler
    void on(PersonLeft event) {
        roster = roster.without(event.person());
    }

    private static boolean isStaff(@Nullable String role) {
        return Role.HOST.name().equals(role) || Role.SYSTEM.name().equals(role);
    }

    private static MemberId asked(@Nullable String by) {
        return new MemberId(by == null ? "nobody" : by);
    }
}
