package org.kapok.demo;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * Standard output that remembers why it failed. A reader that closes the pipe early is no fault.
 */
final class StandardOutput extends FilterOutputStream {
  private Optional<String> fault = Optional.empty();

  StandardOutput() {
    super(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException failed) {
      throw remembered(failed);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException failed) {
      throw remembered(failed);
    }
  }

  private IOException remembered(IOException failed) {
    if (fault.isEmpty()) {
      fault = Optional.of(String.valueOf(failed.getMessage()));
    }
    return failed;
  }

  /** Whether output was lost that someone wanted; says so if it was. */
  boolean lost(PrintWriter err) {
    if (fault.isEmpty() || fault.get().contains("Broken pipe")) {
      return false;
    }
    err.println("kapok: cannot write to standard output: " + fault.get());
    return true;
  }
}
