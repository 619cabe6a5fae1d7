package amity.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords are kept as Argon2id, 19 MiB and two passes, as OWASP advises. */
@Configuration(proxyBeanMethods = false)
class Passwords {
    @Bean
    PasswordEncoder hashes() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }
}
