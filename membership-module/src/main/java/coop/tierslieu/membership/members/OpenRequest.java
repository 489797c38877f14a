package coop.tierslieu.membership.members;

import coop.tierslieu.membership.published.ProofKind;
import java.time.LocalDate;

/** Someone who asks for the reduced tariff and waits for an answer. */
public record OpenRequest(String member, String name, ProofKind proof, LocalDate since) {}
