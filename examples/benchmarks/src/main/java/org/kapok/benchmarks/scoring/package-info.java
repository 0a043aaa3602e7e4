/**
 * Twenty rules over a year of participations, scored by Kapok and by other ways: the workload, the
 * contenders, and the runs that measure them beside each other. All of them give every member the
 * same points.
 */
@NullMarked
package org.kapok.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
