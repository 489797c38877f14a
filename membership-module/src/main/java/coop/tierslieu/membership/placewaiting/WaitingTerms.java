package coop.tierslieu.membership.placewaiting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param days for how long a place is offered */
@ConfigurationProperties("tierslieu.membership.waiting")
record WaitingTerms(@DefaultValue("7") int days) {}
