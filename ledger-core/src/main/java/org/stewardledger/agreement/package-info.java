/**
 * Agreement: what the parties agree on for results, in ten elements that are each optional. It is drafted clause by
 * clause, proposed in versions, and a version is in force once every party of it has consented; what was agreed always
 * has consents behind it. It expects to be renegotiated. Other entities read its {@link
 * org.stewardledger.agreement.AgreementFacts facts} and whom it {@link org.stewardledger.agreement.Bound bound} when,
 * and nothing else; of the promises that it amends it reads what they {@link org.stewardledger.agreement.Amendable
 * publish}.
 */
@NullMarked
package org.stewardledger.agreement;

import org.jspecify.annotations.NullMarked;
