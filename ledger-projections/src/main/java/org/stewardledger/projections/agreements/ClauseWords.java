package org.stewardledger.projections.agreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.stewardledger.act.PartnerId;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.AssessmentAllowed;
import org.stewardledger.agreement.ConsequenceWritten;
import org.stewardledger.agreement.ElementWritten;
import org.stewardledger.agreement.ResolutionPathWritten;
import org.stewardledger.agreement.ResultDefined;
import org.stewardledger.agreement.SuccessTestSet;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.told.Story;

/**
 * Says clauses of any kind in words, so that they can be read and compared alike.
 *
 * @param story what partners are called
 */
record ClauseWords(Story story) {

    /** What a clause says; nothing when the event wrote none. */
    String of(AgreementEvent written) {
        return switch (written) {
            case ElementWritten element -> element.text();
            case ResultDefined result -> result.text();
            case SuccessTestSet test ->
                "By " + test.date() + " we will know that we are successful if: " + test.text() + "\nAssessor: "
                        + names(List.of(test.assessor()));
            case ConsequenceWritten consequence ->
                switch (consequence.upon()) {
                            case KEEPING -> "Upon keeping: ";
                            case BREAKING -> "Upon breaking: ";
                        }
                        + consequence.text() + "\nApplied by: " + names(consequence.appliers());
            case ResolutionPathWritten path -> steps(path.steps());
            case AssessmentAllowed allowed -> assessing(allowed);
            default -> "";
        };
    }

    private static String steps(List<String> steps) {
        List<String> numbered = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            numbered.add(at + 1 + ". " + steps.get(at));
        }
        return String.join("\n", numbered);
    }

    private String assessing(AssessmentAllowed allowed) {
        List<String> whom = new ArrayList<>();
        if (allowed.observers()) {
            whom.add("observers");
        }
        if (!allowed.partners().isEmpty()) {
            whom.add(names(allowed.partners()));
        }
        return whom.isEmpty() ? "Parties only" : "Parties, " + String.join(", ", whom);
    }

    private String names(Collection<PartnerId> partners) {
        return story.named(partners).stream().map(Named::name).collect(Collectors.joining(", "));
    }
}
