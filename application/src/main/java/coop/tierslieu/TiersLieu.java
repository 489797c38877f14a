package coop.tierslieu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TiersLieu {

    public static void main(String[] arguments) {
        SpringApplication.run(TiersLieu.class, arguments);
    }
}
