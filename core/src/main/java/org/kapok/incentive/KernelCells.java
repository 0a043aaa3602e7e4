package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;

/** Numbers that start over with each new window of their kind. */
final class KernelCells {
  final long[] now;
  private final Plan plan;

  /** Which numbers there are; sealed before anything is asked of it. */
  static final class Plan {
    private final List<Part> parts = new ArrayList<>();
    private final int[] begins;
    private long[] start = {};

    /** A plan for so many kinds of windows. */
    Plan(int kinds) {
      begins = new int[kinds + 2];
    }

    /** Adds numbers of a kind of window, which start as these. */
    Part add(int kind, long[] starts) {
      Part part = new Part(kind, starts);
      parts.add(part);
      return part;
    }

    /** Adds a number that starts over with each subject only. */
    Part addLasting(long start) {
      return add(begins.length - 2, new long[] {start});
    }

    /** Gives each part its place, so that those of one kind stand together. */
    void seal() {
      start = new long[parts.stream().mapToInt(part -> part.starts.length).sum()];
      int at = 0;
      for (int kind = 0; kind + 1 < begins.length; kind++) {
        begins[kind] = at;
        for (Part part : parts) {
          if (part.kind == kind) {
            part.at = at;
            System.arraycopy(part.starts, 0, start, at, part.starts.length);
            at += part.starts.length;
          }
        }
      }
      begins[begins.length - 1] = at;
    }

    /** Whether there are numbers of the kind of window. */
    boolean has(int kind) {
      return begins[kind + 1] > begins[kind];
    }
  }

  /** Some numbers of a kind of window. */
  static final class Part {
    private final int kind;
    private final long[] starts;

    /** Where they begin, once the plan is sealed. */
    int at;

    Part(int kind, long[] starts) {
      this.kind = kind;
      this.starts = starts;
    }

    /** How many. */
    int size() {
      return starts.length;
    }
  }

  KernelCells(Plan plan) {
    this.plan = plan;
    now = plan.start.clone();
  }

  /** Begins a new window of the kind. */
  void restart(int kind) {
    int begin = plan.begins[kind];
    int count = plan.begins[kind + 1] - begin;
    if (count == 1) {
      now[begin] = plan.start[begin];
    } else {
      System.arraycopy(plan.start, begin, now, begin, count);
    }
  }

  /** Begins new windows of all kinds. */
  void restart() {
    System.arraycopy(plan.start, 0, now, 0, now.length);
  }
}
