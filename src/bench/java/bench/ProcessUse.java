package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process has taken so far, where the system says it as files. */
record ProcessUse(double milliseconds, double resident, double most) {
    private static final ProcessUse UNKNOWN = new ProcessUse(Double.NaN, Double.NaN, Double.NaN);
    private static final int WORK = 11; // where the ticks of the processor begin, behind the name
    private static final double TICK = 10; // milliseconds
    private static final double KIBIBYTES = 1024;

    /** Processor time, its own and that of children that have ended; mebibytes of memory, now and at most. */
    static ProcessUse of(long process) {
        var folder = Path.of("/proc", Long.toString(process));
        try {
            var status = Files.readString(folder.resolve("status"));
            var fields = Files.readString(folder.resolve("stat"))
                    .replaceFirst(".*\\) ", "")
                    .split(" ");
            double ticks = 0;
            for (int i = WORK; i < WORK + 4; i++) ticks += Double.parseDouble(fields[i]);
            return new ProcessUse(ticks * TICK, mebibytes(status, "VmRSS:"), mebibytes(status, "VmHWM:"));
        } catch (IOException elsewhere) {
            return UNKNOWN;
        }
    }

    /** Of a process and of those it has started and that are at work, together. */
    static ProcessUse withChildren(long process) {
        return ProcessHandle.of(process).stream()
                .flatMap(ProcessHandle::descendants)
                .map(child -> of(child.pid()))
                .filter(ProcessUse::isKnown)
                .reduce(of(process), ProcessUse::plus);
    }

    private ProcessUse plus(ProcessUse other) {
        return new ProcessUse(milliseconds + other.milliseconds, resident + other.resident, most + other.most);
    }

    ProcessUse orMore(ProcessUse later) {
        return new ProcessUse(
                Math.max(milliseconds, later.milliseconds),
                Math.max(resident, later.resident),
                Math.max(most, later.most));
    }

    private static double mebibytes(String status, String field) {
        return status.lines()
                .filter(line -> line.startsWith(field))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIBIBYTES)
                .findFirst()
                .orElse(Double.NaN);
    }

    boolean isKnown() {
        return !Double.isNaN(resident);
    }
}
