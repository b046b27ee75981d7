package org.stewardledger.projections.told;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.Personal;

/** The personal texts in an event, wherever in it they stand. */
final class PersonalTexts {

    private PersonalTexts() {}

    static List<Personal> in(Record event) {
        List<Personal> found = new ArrayList<>();
        gather(event, found);
        return found;
    }

    private static void gather(@Nullable Object value, List<Personal> found) {
        switch (value) {
            case null -> {}
            case Personal personal -> found.add(personal);
            case Optional<?> some -> some.ifPresent(one -> gather(one, found));
            case Collection<?> many -> many.forEach(one -> gather(one, found));
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    gather(read(record, component), found);
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
