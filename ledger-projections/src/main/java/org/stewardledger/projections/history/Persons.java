package org.stewardledger.projections.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Personal;
import org.stewardledger.projections.asking.Column;
import org.stewardledger.projections.asking.Question;
import org.stewardledger.projections.setting.SealedText;

/**
 * The names of persons by which a reader can search, and what stands for each in the index of words, one beside the
 * other. Which of their names were known then matters to what the sentences say, not to how one may ask for them.
 */
record Persons(String[] names, String[] words) {

    private static final String SEALED = """
        select distinct p.sealed_name
        from projections.partner p
        where p.generation = :generation
            and p.sealed_name is not null
            and (:wholeLedger or p.partnership = any (cast(:partnerships as uuid[])))
        """;

    static Persons none() {
        return new Persons(new String[0], new String[0]);
    }

    static Persons readableBy(Question question) {
        List<Personal> sealed = question.sql(SEALED)
                .query((row, number) -> SealedText.read(Column.theText(row, "sealed_name")))
                .list();
        List<Optional<String>> opened = question.unsealing().openAll(sealed);
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int at = 0; at < sealed.size(); at++) {
            Optional<String> name = opened.get(at);
            if (name.isPresent()) {
                names.add(name.get());
                words.add(Mentions.word(sealed.get(at).subjects().getFirst()));
            }
        }
        return new Persons(names.toArray(String[]::new), words.toArray(String[]::new));
    }
}
