/**
 * Members and their talent (银发人才): who may be asked for what, in which tier and field, on which
 * team, seconded to which station, and what of their personal data a function may see.
 *
 * <p>Rows G6, G8, J5, J6 and J7 of the source facts: the pyramid of think tank, talent bank and
 * volunteer teams; advisers seconded in batches; years of standing.
 *
 * <p>Personal data stands in {@link org.kapok.talent.Member} and nowhere else. All other types name
 * a member by its opaque number, so that they can be counted, published and kept when the person
 * behind the number is erased.
 *
 * <pre>{@code
 * TalentRegister register = TalentRegister.builder()
 *     .asOf(LocalDate.of(2025, 6, 30))
 *     .addMembers(member)
 *     .pyramid(pyramid)
 *     .build();
 * register.problems();                 // what does not fit together
 * register.pyramid().figures();        // people by tier and field
 * register.export(member.id());        // all about one person
 * }</pre>
 */
@NullMarked
package org.kapok.talent;

import org.jspecify.annotations.NullMarked;
