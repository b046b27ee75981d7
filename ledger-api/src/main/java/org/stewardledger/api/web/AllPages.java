package org.stewardledger.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;

/** Reads an answer that comes in pages to its end. */
final class AllPages {

    private AllPages() {}

    static <T> List<T> of(Function<Paging, Page<T>> answer) {
        List<T> rows = new ArrayList<>();
        Optional<Paging> next = Optional.of(Paging.first(Paging.LARGEST));
        while (next.isPresent()) {
            Page<T> page = answer.apply(next.get());
            rows.addAll(page.rows());
            next = page.next().map(start -> new Paging(Optional.of(start), Paging.LARGEST));
        }
        return rows;
    }
}
