package bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {
    private static final double GIBIBYTE = 1L << 30;

    private Machine() {}

    static String words() throws IOException {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %.0f GiB of memory; %s (%s %s); %s %s.",
                found("/proc/cpuinfo", "model name", System.getProperty("os.arch")),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / GIBIBYTE,
                found("/etc/os-release", "PRETTY_NAME", System.getProperty("os.name")),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"));
    }

    /** Of which state of the code, where git knows. */
    static String commit() {
        try (var git = Child.of("git", "rev-parse", "--short", "HEAD")) {
            return " at " + git.line();
        } catch (IOException | IllegalStateException unknown) {
            return "";
        }
    }

    /** How many programs want a core at the moment. */
    static String busy() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String found(String file, String name, String otherwise) throws IOException {
        var path = Path.of(file);
        if (!Files.isReadable(path)) return otherwise;
        try (var lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceFirst("^[^:=]*[:=]", "")
                            .replace("\"", "")
                            .strip())
                    .findFirst()
                    .orElse(otherwise);
        }
    }
}
