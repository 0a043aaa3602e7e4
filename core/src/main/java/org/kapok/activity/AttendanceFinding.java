package org.kapok.activity;

import java.util.Optional;
import org.kapok.id.SessionId;
import org.kapok.id.SubjectId;

/**
 * Something that may be wrong with one attendance.
 *
 * <p>Example: {@code new AttendanceFinding(AttendanceFault.UNCLOSED, SessionId.of("s-1"),
 * MemberId.of("m-1"), Optional.empty())}.
 *
 * @param fault what
 * @param session at which session
 * @param subject whose attendance
 * @param other the session that it overlaps with; empty for other faults
 */
public record AttendanceFinding(
    AttendanceFault fault, SessionId session, SubjectId subject, Optional<SessionId> other) {}
