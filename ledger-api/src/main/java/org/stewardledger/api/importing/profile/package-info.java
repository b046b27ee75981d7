/**
 * The mapping profile: a declarative file that says what the facts of one source mean. Which kinds, statuses and stages
 * mean which transcription, how due dates and partners are read, and what the partnership is. Reading one reports every
 * mistake with its line; {@code docs/reference/import-profile.md} describes each key.
 */
@NullMarked
package org.stewardledger.api.importing.profile;

import org.jspecify.annotations.NullMarked;
