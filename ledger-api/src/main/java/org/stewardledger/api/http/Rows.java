package org.stewardledger.api.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.Knowledge;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;

/**
 * A page of rows.
 *
 * @param rows      the rows
 * @param next      address of the next page, at the same two times; left out on the last page
 * @param asOf      the two times
 * @param currentTo how far in the ledger the rows go
 * @param <T>       the row
 */
record Rows<T>(List<T> rows, Optional<URI> next, AsOf asOf, CurrentTo currentTo) {

    static <T> Rows<T> of(Answer<Page<T>> answer, Question question) {
        return new Rows<>(
                answer.value().rows(),
                answer.value().next().map(start -> address(question, answer.asOf(), start)),
                answer.asOf(),
                answer.currentTo());
    }

    /** The same address with its times fixed: pages of different times would not fit together. */
    static URI address(Question question, AsOf asOf, String start) {
        UriComponentsBuilder address = ServletUriComponentsBuilder.fromRequest(question.request())
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("asOf", asOf.asOf())
                .replaceQueryParam(
                        "knownAt",
                        asOf.first()
                                .map(Object::toString)
                                .orElseGet(() -> asOf.knownAt().toString()))
                .replaceQueryParam("knowledge", asOf.knowledge() == Knowledge.LEDGER ? "ledger" : "source")
                .replaceQueryParam("after", start);
        return address.encode().build().toUri();
    }

    /** The page asked for. Refuses REQUEST_INVALID when there is none such. */
    static Paging paging(Optional<String> after, int limit) {
        if (limit < 1 || limit > Paging.LARGEST) {
            throw Refused.parameter("limit", "must be 1 to " + Paging.LARGEST);
        }
        return new Paging(after, limit);
    }
}
