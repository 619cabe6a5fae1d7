package amity;

import amity.command.Commands;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Amity: everything it does begins with a command. */
@SpringBootApplication
@Modulithic(sharedModules = {"shell", "money", "schema"})
public class Amity {
    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Commands(Amity.class).run(out, err, args));
    }
}
