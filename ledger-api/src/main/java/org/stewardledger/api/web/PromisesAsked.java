package org.stewardledger.api.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.promises.PromiseFilter;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Slice;

/**
 * Which promises a list is asked for, as its address states it. What is empty does not narrow.
 *
 * @param partner     a partner that has to do with them
 * @param role        what it has to do with them
 * @param deliverable what is to be delivered; the empty text for those that name nothing
 * @param undertaking the larger piece of work they belong to
 * @param became      what became of them
 * @param figure      those that a figure counts
 * @param words       words in undertaking, deliverable or text
 * @param after       where the page starts
 */
record PromisesAsked(
        Optional<PartnerId> partner,
        Role role,
        Optional<String> deliverable,
        Optional<String> undertaking,
        Optional<Became> became,
        Optional<Figure> figure,
        Optional<String> words,
        Optional<String> after) {

    /** What a partner has to do with a promise. */
    enum Role {
        PROMISOR("made by"),
        BEARER("borne now by"),
        PROMISEE("made to");

        private final String text;

        Role(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The parameters of an address that state it. */
    static final Set<String> PARAMETERS =
            Set.of("partner", "role", "deliverable", "without", "undertaking", "became", "figure", "words", "after");

    static final PromisesAsked ALL = new PromisesAsked(
            Optional.empty(),
            Role.PROMISOR,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * Reads the parameters of an address.
     *
     * @throws NotUnderstood when one names nothing there is, or when a figure is narrowed by anything but who made the
     *     promises and their deliverable
     */
    static PromisesAsked of(Map<String, String> address) {
        PromisesAsked asked = read(address);
        if (asked.figure().isPresent() && asked.narrowedMoreThanAFigure()) {
            throw new NotUnderstood(
                    "The promises behind a figure can be narrowed by who made them and by deliverable, and no"
                            + " further.");
        }
        return asked;
    }

    private boolean narrowedMoreThanAFigure() {
        return role != Role.PROMISOR || undertaking.isPresent() || became.isPresent() || words.isPresent();
    }

    private static PromisesAsked read(Map<String, String> address) {
        boolean unnamed = given(address, "without").map(PromisesAsked::unnamed).orElse(false);
        return new PromisesAsked(
                given(address, "partner").map(PromisesAsked::partner),
                given(address, "role").map(PromisesAsked::role).orElse(Role.PROMISOR),
                given(address, "deliverable").or(() -> unnamed ? Optional.of("") : Optional.empty()),
                given(address, "undertaking"),
                given(address, "became").map(PromisesAsked::became),
                given(address, "figure").map(FigureWords::figure),
                given(address, "words"),
                given(address, "after"));
    }

    /** The promises behind a figure. */
    static PromisesAsked behind(Slice slice, Figure figure) {
        return new PromisesAsked(
                slice.partner(),
                Role.PROMISOR,
                slice.deliverable(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(figure),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, narrowed to a partner in this role. */
    PromisesAsked of(PartnerId of, Role as) {
        return new PromisesAsked(Optional.of(of), as, deliverable, undertaking, became, figure, words, after);
    }

    /** The same list, another page of it. */
    PromisesAsked after(Optional<String> start) {
        return new PromisesAsked(partner, role, deliverable, undertaking, became, figure, words, start);
    }

    /** The parameters by which an address asks for the same. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        partner.ifPresent(value -> parameters.put("partner", value.toString()));
        if (partner.isPresent() && role != Role.PROMISOR) {
            parameters.put("role", role.code());
        }
        deliverable.ifPresent(value ->
                parameters.put(value.isEmpty() ? "without" : "deliverable", value.isEmpty() ? "deliverable" : value));
        undertaking.ifPresent(value -> parameters.put("undertaking", value));
        became.ifPresent(value -> parameters.put("became", code(value)));
        figure.ifPresent(value -> parameters.put("figure", FigureWords.code(value)));
        words.ifPresent(value -> parameters.put("words", value));
        after.ifPresent(value -> parameters.put("after", value));
        return parameters;
    }

    PromiseFilter filter(PartnershipId partnership) {
        return new PromiseFilter(
                Optional.of(partnership),
                partner.filter(some -> role == Role.PROMISOR),
                partner.filter(some -> role == Role.BEARER),
                partner.filter(some -> role == Role.PROMISEE),
                undertaking,
                deliverable,
                became.map(Set::of).orElse(Set.of()),
                words);
    }

    /** How an address writes what became of a promise. */
    static String code(Became became) {
        return became.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<String> given(Map<String, String> address, String name) {
        @Nullable String value = address.get(name);
        return Standpoint.given(value);
    }

    private static boolean unnamed(String text) {
        if (!text.equals("deliverable")) {
            throw new NotUnderstood("Promises can be without a deliverable, not without “" + text + "”.");
        }
        return true;
    }

    private static PartnerId partner(String text) {
        try {
            return PartnerId.of(text);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new NotUnderstood("“" + text + "” does not identify a partner.");
        }
    }

    private static Role role(String text) {
        return Stream.of(Role.values())
                .filter(role -> role.code().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotUnderstood("A role is promisor, bearer or promisee, not “" + text + "”."));
    }

    private static Became became(String text) {
        return Stream.of(Became.values())
                .filter(became -> code(became).equals(text))
                .findFirst()
                .orElseThrow(() -> new NotUnderstood("Nothing called “" + text + "” becomes of a promise."));
    }
}
