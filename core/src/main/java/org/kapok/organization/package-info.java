/**
 * Who takes part in the network as a body: organisations (组织) and their tree, their credit codes
 * (统一社会信用代码), alliances that share venues, courses and teachers (G7), coordination groups (分组协作)
 * and liaison officers (联络员, G11).
 *
 * <p>Example: {@code UnifiedSocialCreditCode.check("91100000100003962T")} is valid.
 */
@NullMarked
package org.kapok.organization;

import org.jspecify.annotations.NullMarked;
