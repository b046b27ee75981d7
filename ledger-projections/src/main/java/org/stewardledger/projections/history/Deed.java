package org.stewardledger.projections.history;

import java.util.Optional;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;

/**
 * Something that was done, in brief.
 *
 * @param position the event
 * @param type     its type, such as {@code PromiseRequested}
 * @param partner  the partner spoken for; empty when none was
 * @param mandate  the mandate relied on; empty when none was
 * @param act      the act that it comes from, perhaps with others
 */
public record Deed(
        long position, String type, Optional<PartnerId> partner, Optional<MandateId> mandate, CommandId act) {}
