package org.stewardledger.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.agreement.Clause;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.decisions.Decisions.OfPromises;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.Difference;
import org.stewardledger.projections.told.NamedAgreement;
import org.stewardledger.projections.told.NamedPromise;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Person;

/**
 * Says single values of a view in words: partners by name, times in the zone of the partnership, and whatever was
 * counted with a link to what it was counted from.
 *
 * @param visit who looks at which partnership, and when
 */
record ViewBits(Visit visit) {

    private static final int MOST_IN_A_LINK = 300;

    /** Whether a value is said in a line or a cell. */
    static boolean isSingle(Object value) {
        return switch (value) {
            case Named named -> true;
            case Person person -> true;
            case Origin origin -> true;
            case Count count -> true;
            case OfPromises count -> true;
            case Evidence evidence -> true;
            case Difference difference -> true;
            case NamedPromise promise -> true;
            case NamedAgreement agreement -> true;
            case Clause clause -> true;
            case Collection<?> many -> many.stream().allMatch(ViewBits::isSingle);
            case Record record -> isIdentifier(record);
            default -> true;
        };
    }

    /** Whether a value only identifies something, for machines. */
    static boolean isIdentifier(Object value) {
        return value instanceof Record record
                && record.getClass().getSimpleName().endsWith("Id");
    }

    /**
     * A value in words.
     *
     * @param label what it is, for links of which the words alone do not tell
     * @param whose the partner of which it is said; empty when of none
     */
    List<ViewBit> of(Object value, String label, Optional<PartnerId> whose) {
        return switch (value) {
            case Named named -> List.of(ViewBit.link(Wording.name(named), partner(named.kept())));
            case Person person -> List.of(ViewBit.words(person.name()));
            case Origin origin -> origin(origin);
            case Count count -> List.of(count(count, label));
            case OfPromises count -> List.of(ofPromises(count, whose, label));
            case Evidence evidence -> evidence(evidence);
            case Difference difference ->
                difference.pieces().stream().map(ViewBit::piece).toList();
            case NamedPromise promise -> List.of(promise(promise));
            case NamedAgreement agreement -> List.of(agreement(agreement));
            case Clause clause -> List.of(ViewBit.words(ViewWords.clause(clause)));
            case Instant at -> List.of(ViewBit.time(visit.when(at)));
            case LocalDate day -> List.of(ViewBit.time(When.of(day)));
            case Boolean flag -> List.of(ViewBit.words(flag ? "yes" : "no"));
            case Enum<?> constant -> List.of(ViewBit.words(ViewWords.constant(constant)));
            case Collection<?> many -> many(many, label, whose);
            default -> List.of(ViewBit.words(value.toString()));
        };
    }

    private List<ViewBit> many(Collection<?> many, String label, Optional<PartnerId> whose) {
        List<Long> positions = many.stream()
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .toList();
        if (!positions.isEmpty()) {
            return List.of(count(Count.of(positions), label));
        }
        List<ViewBit> bits = new ArrayList<>();
        for (Object one : many) {
            if (!bits.isEmpty()) {
                bits.add(ViewBit.words(", "));
            }
            bits.addAll(of(one, label, whose));
        }
        return bits;
    }

    private String partner(PartnerId partner) {
        return visit.links().partner(visit.partnership().partnership(), partner);
    }

    private ViewBit promise(NamedPromise promise) {
        return ViewBit.link(promise.text(), visit.links().promise(promise.promise()));
    }

    private ViewBit agreement(NamedAgreement agreement) {
        return ViewBit.link(
                agreement.name(), visit.links().agreement(visit.partnership().partnership(), agreement.agreement()));
    }

    private List<ViewBit> origin(Origin origin) {
        return List.of(
                ViewBit.link("entry " + Wording.number(origin.position()), entries(List.of(origin.position()))),
                ViewBit.words(", "),
                ViewBit.time(visit.when(origin.effectiveAt())),
                ViewBit.words(" "),
                ViewBit.mark(Mark.of(origin.factClass())),
                ViewBit.words(" "),
                ViewBit.mark(Mark.of(origin.transcribed())));
    }

    private ViewBit count(Count count, String label) {
        String number = Wording.number(count.number());
        return count.number() == 0
                ? ViewBit.words(number)
                : ViewBit.link(number, number + " " + label + ": the entries", entries(count.positions()));
    }

    private ViewBit ofPromises(OfPromises count, Optional<PartnerId> whose, String label) {
        String number = Wording.number(count.number());
        return count.number() == 0 || whose.isEmpty()
                ? ViewBit.words(number)
                : ViewBit.link(
                        number,
                        number + " " + label + ": the promises",
                        visit.links()
                                .promises(
                                        visit.partnership().partnership(),
                                        Map.of(
                                                "figure",
                                                HistoryAsked.code(count.figure())
                                                        .replace('_', '-'),
                                                "partner",
                                                whose.get().toString())));
    }

    private static List<ViewBit> evidence(Evidence evidence) {
        return List.of(evidence.link()
                .map(link -> ViewBit.link(evidence.description(), link.toString()))
                .orElseGet(() -> ViewBit.words(evidence.description())));
    }

    /** These entries in the history; of very many the first, as an address holds no more. */
    private String entries(List<Long> positions) {
        String listed =
                positions.stream().limit(MOST_IN_A_LINK).map(Object::toString).collect(Collectors.joining(","));
        return visit.links().history(visit.partnership().partnership(), Map.of("entries", listed));
    }
}
