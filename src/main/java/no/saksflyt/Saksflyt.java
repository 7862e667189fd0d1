package no.saksflyt;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the application; without a profile it is the demonstration directorate on an embedded database. */
@SpringBootApplication
@Modulithic(systemName = "Saksflyt")
public class Saksflyt {

  /** @param args Spring Boot's command line, for instance {@code --server.port=8081} */
  public static void main(String[] args) {
    SpringApplication.run(Saksflyt.class, args);
  }
}
