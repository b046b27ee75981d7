package org.stewardledger.api.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * The addresses of pages, all seen from one standpoint, so that the two times are kept from page to page.
 *
 * @param standpoint the times that every address carries
 */
record Links(Standpoint standpoint) {

    String home() {
        return to("/");
    }

    String partnership(PartnershipId partnership) {
        return to("/partnerships/" + partnership);
    }

    String partner(PartnershipId partnership, PartnerId partner) {
        return to("/partnerships/" + partnership + "/partners/" + partner);
    }

    /** A view made from what was told. */
    String view(PartnershipId partnership, String view) {
        return to("/partnerships/" + partnership + "/views/" + view);
    }

    /** A later page of a view. */
    String view(PartnershipId partnership, String view, String after) {
        return to("/partnerships/" + partnership + "/views/" + view, Map.of("after", after));
    }

    String agreement(PartnershipId partnership, AgreementId agreement) {
        return to("/partnerships/" + partnership + "/views/agreements/" + agreement);
    }

    String promise(PromiseId promise) {
        return to("/promises/" + promise);
    }

    /** The place of one event in the history of its promise. */
    String event(PromiseId promise, long position) {
        return promise(promise) + "#event-" + position;
    }

    String promises(PartnershipId partnership, Map<String, String> narrowedBy) {
        return to("/partnerships/" + partnership + "/promises", narrowedBy);
    }

    String history(PartnershipId partnership, Map<String, String> narrowedBy) {
        return to("/partnerships/" + partnership + "/history", narrowedBy);
    }

    String to(String path) {
        return to(path, Map.of());
    }

    /** An address with these parameters, in the order of their names, and the two times. */
    String to(String path, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(parameter -> address.queryParam(parameter.getKey(), encoded(parameter.getValue())));
        return standpoint.onto(address).build(true).toUriString();
    }

    static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
