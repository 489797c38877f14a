package coop.tierslieu.membership.members;

import coop.tierslieu.membership.members.MemberView.ReducedTariffView;
import coop.tierslieu.membership.members.MemberView.RefusalView;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.published.RefusalReason;
import coop.tierslieu.shared.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** One row of {@code member_standing}, seen today. */
record MemberRow(LocalDate today) implements RowMapper<MemberView> {

    @Override
    public MemberView mapRow(ResultSet row, int number) throws SQLException {
        return new MemberView(
                row.getString("member"),
                MemberKind.valueOf(row.getString("kind")),
                Profile.valueOf(row.getString("profile")),
                CustomerClass.valueOf(row.getString("customer_class")),
                row.getObject("registered_at", OffsetDateTime.class)
                        .atZoneSameInstant(TimeSlot.PARIS)
                        .toLocalDate(),
                null,
                reducedTariff(row),
                refusal(row),
                request(row),
                row.getBoolean("archived"),
                row.getString("merged_into"),
                row.getString("payer"));
    }

    private @Nullable ReducedTariffView reducedTariff(ResultSet row) throws SQLException {
        String proof = row.getString("proof");
        if (proof == null) {
            return null;
        }
        LocalDate until = row.getObject("reduced_until", LocalDate.class);
        return new ReducedTariffView(
                ProofKind.valueOf(proof),
                row.getObject("reduced_from", LocalDate.class),
                until,
                !row.getBoolean("reduced_expired") && !until.isBefore(today));
    }

    private static @Nullable ProofKind request(ResultSet row) throws SQLException {
        String proof = row.getString("requested_proof");
        return proof == null ? null : ProofKind.valueOf(proof);
    }

    private static @Nullable RefusalView refusal(ResultSet row) throws SQLException {
        String proof = row.getString("refused_proof");
        return proof == null
                ? null
                : new RefusalView(ProofKind.valueOf(proof), RefusalReason.valueOf(row.getString("refused_reason")));
    }
}
