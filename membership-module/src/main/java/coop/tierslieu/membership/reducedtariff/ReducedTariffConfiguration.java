package coop.tierslieu.membership.reducedtariff;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProofTerms.class)
class ReducedTariffConfiguration {}
