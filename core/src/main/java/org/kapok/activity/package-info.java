/**
 * What people do in a city (活动): activities with their kinds, the seven modes of learning (J1) and
 * formats (J2), courses at teaching points with terms, places and waiting lists (J4), sessions,
 * sign-up and attendance, branded programmes with their reach (G10), and the actions of volunteer
 * teams (J5).
 *
 * <p>Instants are half-open: a session does not last at its end. Attendance becomes {@link
 * org.kapok.participation.Participation}, which is what is scored.
 *
 * <p>Example: {@code session.participation(attendance)}.
 */
@NullMarked
package org.kapok.activity;

import org.jspecify.annotations.NullMarked;
