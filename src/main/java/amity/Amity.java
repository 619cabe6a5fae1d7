package amity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Amity. */
@SpringBootApplication
@Modulithic(sharedModules = {"shell", "money", "schema"})
public class Amity {
    public static void main(String[] args) {
        SpringApplication.run(Amity.class, args);
    }
}
