package org.stewardledger.api.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stewardledger.deciding.Acts;
import org.stewardledger.journal.LedgerJson;
import tools.jackson.databind.json.JsonMapper;

/** What the doors share. */
@Configuration(proxyBeanMethods = false)
public class HttpConfiguration {

    @Bean
    ActCatalogue actCatalogue() {
        return new ActCatalogue(Acts.all());
    }

    @Bean
    JsonBodies jsonBodies() {
        return new JsonBodies();
    }

    @Bean
    ActBodies actBodies(ActCatalogue catalogue, JsonBodies bodies) {
        return new ActBodies(catalogue, bodies);
    }

    /** Answers are written as the ledger writes everything. */
    @Bean
    JsonMapper jsonMapper() {
        return LedgerJson.mapper();
    }
}
