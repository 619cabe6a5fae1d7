package amity.shell;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** From where Amity can be reached: as long as it is this computer alone, nothing leaves it. */
@Component
public class Reach {
    private final String address;
    private final ClientsDoor clients;

    Reach(@Value("${server.address:127.0.0.1}") String address, ClientsDoor clients) {
        this.address = address;
        this.clients = clients;
    }

    public boolean isThisComputerOnly() {
        return isThisComputer(address)
                && (!clients.isThere() || isThisComputer(clients.host()))
                && clients.address()
                        .map(URI::getHost)
                        .filter(host -> !isThisComputer(host))
                        .isEmpty();
    }

    /** No name is looked up for it but this computer’s own. */
    public static boolean isThisComputer(String host) {
        try {
            return host.equalsIgnoreCase("localhost")
                    || host.matches("[0-9.]+|\\[?[0-9a-fA-F:]+]?")
                            && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException somewhereElse) {
            return false;
        }
    }

    /** One household has one network, whichever of its many IPv6 addresses it calls from. */
    public static String networkOf(String caller) {
        var parts = caller.split(":");
        return parts.length < 8 ? caller : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }
}
