package org.stewardledger.api.importing;

import org.stewardledger.act.CommandId;
import org.stewardledger.api.importing.mapping.Entry;

/**
 * An entry that an earlier import put on record and that nothing has corrected since.
 *
 * @param id       the act
 * @param entry    what it says
 * @param says     digest of what it says and where it stands
 * @param ownEvent whether it was recorded; false where it added nothing to what stood
 * @param position where its event is; 0 without one
 */
record OnRecord(CommandId id, Entry entry, String says, boolean ownEvent, long position) {}
