package org.stewardledger.api.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stewardledger.act.PartnerId;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.told.NamedPromise;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Outlived;

/**
 * Walks the answer of any view: its records become parts with headings, lines and tables. A record whose components are
 * all single values is a row of a table among others like it; any other has a part of its own.
 */
final class ViewWalk {

    private static final int DEEPEST = 6;

    private final ViewBits bits;
    private final Set<String> captions = new HashSet<>();

    ViewWalk(Visit visit) {
        this.bits = new ViewBits(visit);
    }

    /** A part for each component of the answer. */
    List<ViewPart> parts(Record answer) {
        List<ViewPart> parts = new ArrayList<>();
        for (RecordComponent component : answer.getClass().getRecordComponents()) {
            Gathering gathering = new Gathering(2);
            gathering.add(component.getName(), read(answer, component), Optional.empty(), "");
            String title = ViewWords.label(component.getName());
            parts.add(
                    gathering.parts.size() == 1
                                    && gathering.parts.getFirst().title().equals(title)
                            ? gathering.parts.getFirst()
                            : gathering.under(title));
        }
        return parts;
    }

    /** What belongs under one heading. */
    private final class Gathering {

        private final int level;
        private final List<ViewPart.Line> lines = new ArrayList<>();
        private final List<ViewPart.Table> tables = new ArrayList<>();
        private final List<ViewPart> parts = new ArrayList<>();

        Gathering(int level) {
            this.level = Math.min(level, DEEPEST);
        }

        ViewPart under(String title) {
            return under(title, level, Optional.empty());
        }

        ViewPart under(String heading, int at, Optional<String> folded) {
            return new ViewPart(heading, at, folded, List.copyOf(lines), List.copyOf(tables), List.copyOf(parts));
        }

        void add(String name, Object value, Optional<PartnerId> whose, String within) {
            String label = ViewWords.label(name);
            switch (value) {
                case Optional<?> some -> some.ifPresent(one -> add(name, one, whose, within));
                case Object none when isNothing(none) -> {}
                case Object single
                when ViewBits.isSingle(single) -> lines.add(new ViewPart.Line(label, bits.of(single, label, whose)));
                case Collection<?> many -> addAll(label, many, within);
                case Record record -> parts.add(part(label, level, record, within));
                default -> throw new IllegalStateException("no page shows a " + value.getClass());
            }
        }

        private void addAll(String label, Collection<?> many, String within) {
            List<Record> records = many.stream().map(Record.class::cast).toList();
            if (records.stream().allMatch(ViewWalk::isRow)) {
                tables.add(table(within.isEmpty() ? label : within + ": " + label, records));
            } else {
                Gathering inner = new Gathering(level + 1);
                records.forEach(record -> inner.parts.add(part("", inner.level, record, within)));
                parts.add(inner.under(label, level, Optional.empty()));
            }
        }
    }

    /**
     * One record under a heading: the one given, or else what its first component says; a mere number says of captions
     * within it also where it stands.
     */
    private ViewPart part(String title, int level, Record record, String within) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Optional<PartnerId> whose = whose(record);
        String heading = title.isEmpty() ? heading(components[0].getName(), read(record, components[0])) : title;
        String place =
                read(record, components[0]) instanceof Integer && !within.isEmpty() ? within + ", " + heading : heading;
        Gathering gathering = new Gathering(level + 1);
        boolean isSaid = title.isEmpty() && !(read(record, components[0]) instanceof NamedPromise);
        for (int at = isSaid ? 1 : 0; at < components.length; at++) {
            gathering.add(components[at].getName(), read(record, components[at]), whose, place);
        }
        return gathering.under(heading, Math.min(level, DEEPEST), folded(record));
    }

    private static Optional<String> folded(Record record) {
        return record instanceof Outlived one ? one.outlived().map(ViewWords::constant) : Optional.empty();
    }

    private ViewPart.Table table(String caption, List<Record> records) {
        List<RecordComponent> shown = List.of(records.getFirst().getClass().getRecordComponents()).stream()
                .filter(component -> records.stream().anyMatch(record -> !isNothing(read(record, component))))
                .toList();
        return new ViewPart.Table(
                unique(caption),
                shown.stream()
                        .map(component -> ViewWords.label(component.getName()))
                        .toList(),
                records.stream().map(record -> row(record, shown)).toList());
    }

    private List<ViewPart.Line> row(Record record, List<RecordComponent> shown) {
        return shown.stream()
                .map(component -> {
                    String label = ViewWords.label(component.getName());
                    Object value = read(record, component);
                    Object said = value instanceof Optional<?> some && some.isPresent() ? some.get() : value;
                    return isNothing(value)
                            ? ViewPart.Line.nothing(label)
                            : new ViewPart.Line(label, bits.of(said, labelled(record, label), whose(record)));
                })
                .toList();
    }

    /** What a count in a row is called: with whom it is of, so that no two links are called the same. */
    private String labelled(Record record, String label) {
        return firstNamed(record).map(named -> label + ", " + named.keptName()).orElse(label);
    }

    private String unique(String caption) {
        String tried = caption;
        for (int number = 2; !captions.add(tried); number++) {
            tried = caption + " (" + number + ")";
        }
        return tried;
    }

    /** What one among others like it is called: by its number where that comes first, or else by what does. */
    private String heading(String name, Object value) {
        return value instanceof Integer number ? ViewWords.label(name) + " " + Wording.number(number) : text(value);
    }

    private String text(Object value) {
        return value instanceof Origin
                ? "Entry"
                : ViewWords.sentenceOf(bits.of(value, "", Optional.empty()).stream()
                        .map(ViewBit::text)
                        .collect(Collectors.joining()));
    }

    private static boolean isRow(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = read(record, component);
            boolean single = value instanceof Optional<?> some
                    ? some.isEmpty() || ViewBits.isSingle(some.get())
                    : ViewBits.isSingle(value);
            if (!single) {
                return false;
            }
        }
        return true;
    }

    /** Whether people are shown nothing of it. */
    private static boolean isNothing(Object value) {
        return value instanceof Optional<?> some && some.isEmpty()
                || value instanceof Collection<?> many && many.isEmpty()
                || ViewBits.isIdentifier(value);
    }

    private static Optional<PartnerId> whose(Record record) {
        return firstNamed(record).map(Named::kept);
    }

    private static Optional<Named> firstNamed(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (read(record, component) instanceof Named named) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
