package org.stewardledger.api.web;

import org.stewardledger.act.FactClass;

/**
 * A word that says what kind of thing stands beside it. The words alone tell the kinds apart; colour and border only
 * repeat them.
 *
 * @param kind    the name of its style, such as {@code judgement}
 * @param text    the word shown
 * @param meaning what the word means, in a sentence
 */
record Mark(String kind, String text, String meaning) {

    static final Mark TRANSCRIBED = new Mark(
            "transcribed", "Transcribed", "A registrar wrote it down from a source; read “according to the source”.");

    static final Mark SPOKEN =
            new Mark("spoken", "Spoken", "The one with standing to say it said it here, in this ledger.");

    static final Mark MISTAKEN = new Mark(
            "mistaken",
            "Corrected later",
            "A later entry says that this one was mistaken; it stays, but no longer counts.");

    static final Mark NARROWED =
            new Mark("narrowed", "Not for all", "Only some partners may see it; it was narrowed when it was recorded.");

    static Mark of(FactClass factClass) {
        return switch (factClass) {
            case FACT -> new Mark("fact", "Fact", "So, whoever says it.");
            case DECLARATION ->
                new Mark(
                        "declaration",
                        "Declaration",
                        "Said by a partner, or a source, about itself or its own dealings.");
            case JUDGEMENT ->
                new Mark("judgement", "Judgement", "An opinion on another’s conduct; it changes no fact.");
        };
    }

    static Mark of(boolean transcribed) {
        return transcribed ? TRANSCRIBED : SPOKEN;
    }
}
