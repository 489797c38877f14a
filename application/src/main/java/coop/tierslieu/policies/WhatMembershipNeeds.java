package coop.tierslieu.policies;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.booking.ProgramCommands;
import coop.tierslieu.booking.SecretLinks;
import coop.tierslieu.membership.HouseAddress;
import coop.tierslieu.membership.LinkKeys;
import coop.tierslieu.membership.Orders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Membership knows no other module; what it needs of the house is handed to it here. */
@Configuration(proxyBeanMethods = false)
class WhatMembershipNeeds {

    @Bean
    Orders orders(ProgramCommands commands) {
        return commands::send;
    }

    @Bean
    LinkKeys linkKeys(SecretLinks links) {
        return links::key;
    }

    @Bean
    HouseAddress houseAddress(Addresses addresses) {
        return addresses::of;
    }
}
