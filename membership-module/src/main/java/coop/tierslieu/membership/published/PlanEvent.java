package coop.tierslieu.membership.published;

/** Every fact of what can be subscribed to. */
public sealed interface PlanEvent permits PlansAdopted {}
