package org.stewardledger.projections;

import java.util.List;
import java.util.Optional;

/**
 * Some of the rows asked for, in order.
 *
 * @param rows the rows
 * @param next where the next page starts; opaque, empty on the last page
 * @param <T>  the row
 */
public record Page<T>(List<T> rows, Optional<String> next) {

    public Page {
        rows = List.copyOf(rows);
    }
}
