package amity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Amity {
    public static void main(String[] args) {
        SpringApplication.run(Amity.class, args);
    }
}
