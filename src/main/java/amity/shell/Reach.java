package amity.shell;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** From where Amity can be reached: as long as it is this computer alone, nothing leaves it. */
@Component
public class Reach {
    private final String address;

    Reach(@Value("${server.address:127.0.0.1}") String address) {
        this.address = address;
    }

    public boolean thisComputerOnly() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException somewhereElse) {
            return false;
        }
    }
}
