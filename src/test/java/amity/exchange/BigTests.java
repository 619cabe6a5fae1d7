package amity.exchange;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class BigTests extends ImportTests {
    @Test
    void big() throws Exception {
        var lines = new ArrayList<String>();
        lines.add(FRESHBOOKS);
        for (int i = 0; i < 100_000; i++)
            lines.add(invoice(
                    "Client " + (i % 1000),
                    "INV-" + i,
                    "202" + (i % 6) + "-0" + (1 + i % 9) + "-1" + (i % 10),
                    "",
                    (100 + i % 900) + ".00"));
        Path p = folder.resolve("big.csv");
        Files.write(p, lines);
        lines = null;
        var log = new StringBuilder();
        long t = System.nanoTime();
        var id = imports.begin(practice, List.of(SourceFile.at(p)), Wanted.usual());
        imports.read(practice, id);
        log.append("read " + (System.nanoTime() - t) / 1_000_000);
        t = System.nanoTime();
        imports.preview(practice, id);
        log.append(" preview " + (System.nanoTime() - t) / 1_000_000);
        t = System.nanoTime();
        var r = imports.apply(practice, id);
        log.append(" apply " + (System.nanoTime() - t) / 1_000_000 + " " + r.rows());
        t = System.nanoTime();
        var r2 = bring(SourceFile.at(p));
        log.append(" again " + (System.nanoTime() - t) / 1_000_000 + " " + r2.rows());
        t = System.nanoTime();
        imports.undo(practice, r2.id());
        log.append(" undo2 " + (System.nanoTime() - t) / 1_000_000);
        t = System.nanoTime();
        var u = imports.undo(practice, r.id());
        log.append(" undo " + (System.nanoTime() - t) / 1_000_000 + " " + u);
        Files.writeString(Path.of("/tmp/big.txt"), log.toString() + "\n");
    }
}
