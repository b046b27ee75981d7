package org.stewardledger.deciding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;
import org.stewardledger.journal.RecordedCommand;

/**
 * The result of a command message while its unit of work is under way: which acts were refused, and, once committed,
 * what was recorded for the others. It becomes answers only after the commit.
 */
final class Recording {

    private final List<CommandId> acts;
    private final Map<CommandId, ActRefused> refused = new HashMap<>();
    private final Map<CommandId, RecordedCommand> recorded = Collections.synchronizedMap(new HashMap<>());

    Recording(List<CommandId> acts) {
        this.acts = List.copyOf(acts);
    }

    void refuse(CommandId act, ActRefused refusal) {
        refused.put(act, refusal);
    }

    /** Takes a refusal back; false when there was none. */
    boolean unrefuse(CommandId act) {
        return refused.remove(act) != null;
    }

    void record(RecordedCommand command) {
        recorded.put(command.id(), command);
    }

    boolean anyRefused() {
        return !refused.isEmpty();
    }

    Map<CommandId, ActRefused> refusals() {
        return Map.copyOf(refused);
    }

    /** One answer per act, in the order they were sent; called after the commit. */
    List<Ledger.Answer> answers() {
        List<Ledger.Answer> answers = new ArrayList<>(acts.size());
        for (CommandId act : acts) {
            answers.add(answer(act));
        }
        return answers;
    }

    private Ledger.Answer answer(CommandId act) {
        ActRefused refusal = refused.get(act);
        if (refusal != null) {
            return new Ledger.Answer.Refused(refusal);
        }
        RecordedCommand command = recorded.get(act);
        return command == null
                ? new Ledger.Answer.NotRecorded()
                : new Ledger.Answer.Taken(
                        new Receipt(act, command.firstPosition(), command.lastPosition(), command.recordedAt()));
    }
}
