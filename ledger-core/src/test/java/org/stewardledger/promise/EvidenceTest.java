package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.stewardledger.promise.Promises.PROMISE;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.Refusals;

class EvidenceTest {

    private static ReportFulfilment report(String link) {
        Evidence evidence = new Evidence("The log", Optional.of(URI.create(link)), Optional.empty());
        return new ReportFulfilment(PROMISE, false, evidence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/log",
                "HTTP://example.org:8080",
                "http://[2001:db8::1]/log",
                "https://münchen.example/log",
                "https://a_b.example/?q=a@b#c",
                "urn:isbn:9780131103627"
            })
    void takesALinkThatLeadsSomewhere(String link) {
        assertThatCode(() -> report(link)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http:javascript",
                "https:/path",
                "http:///path",
                "http://:80/path",
                "https://user:pw@example.org/",
                "https://user@example.org/",
                "https://@example.org/",
                "javascript:alert(1)",
                "//example.org/log",
                "log.html"
            })
    void refusesALinkWithoutAHostOrWithALoginInIt(String link) {
        assertThat(Refusals.of(() -> report(link))).isEqualTo(PromiseRefusal.LINK_UNFIT);
    }
}
