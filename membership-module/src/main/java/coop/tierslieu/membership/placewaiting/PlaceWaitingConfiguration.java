package coop.tierslieu.membership.placewaiting;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WaitingTerms.class)
class PlaceWaitingConfiguration {}
