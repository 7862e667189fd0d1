package no.saksflyt.oppgave.motor;

import java.io.InputStream;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.IkkeTillatt;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Event;
import org.camunda.bpm.engine.task.NativeTaskQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskReport;

/**
 * The part of the engine's task service that only the system itself may use: what would leave a step past its form, change a
 * deadline or a candidate, or read past the circles of restricted cases. A person is refused whatever the grants say.
 */
abstract class Stengtoppgavetjeneste extends TaskServiceImpl {

  /**
   * @param metode the method called, for the record of refusals
   * @throws IkkeTillatt unless the system itself calls
   */
  abstract void bareSystem(String metode);

  @Override
  public Task newTask() {
    bareSystem("newTask");
    return super.newTask();
  }

  @Override
  public Task newTask(String id) {
    bareSystem("newTask");
    return super.newTask(id);
  }

  @Override
  public void deleteTask(String id) {
    bareSystem("deleteTask");
    super.deleteTask(id);
  }

  @Override
  public void deleteTasks(Collection<String> ider) {
    bareSystem("deleteTasks");
    super.deleteTasks(ider);
  }

  @Override
  public void deleteTask(String id, boolean medHistorikk) {
    bareSystem("deleteTask");
    super.deleteTask(id, medHistorikk);
  }

  @Override
  public void deleteTasks(Collection<String> ider, boolean medHistorikk) {
    bareSystem("deleteTasks");
    super.deleteTasks(ider, medHistorikk);
  }

  @Override
  public void deleteTask(String id, String grunn) {
    bareSystem("deleteTask");
    super.deleteTask(id, grunn);
  }

  @Override
  public void deleteTasks(Collection<String> ider, String grunn) {
    bareSystem("deleteTasks");
    super.deleteTasks(ider, grunn);
  }

  @Override
  public void setOwner(String id, String person) {
    bareSystem("setOwner");
    super.setOwner(id, person);
  }

  @Override
  public void addCandidateUser(String id, String person) {
    bareSystem("addCandidateUser");
    super.addCandidateUser(id, person);
  }

  @Override
  public void addCandidateGroup(String id, String gruppe) {
    bareSystem("addCandidateGroup");
    super.addCandidateGroup(id, gruppe);
  }

  @Override
  public void addUserIdentityLink(String id, String person, String type) {
    bareSystem("addUserIdentityLink");
    super.addUserIdentityLink(id, person, type);
  }

  @Override
  public void addGroupIdentityLink(String id, String gruppe, String type) {
    bareSystem("addGroupIdentityLink");
    super.addGroupIdentityLink(id, gruppe, type);
  }

  @Override
  public void deleteCandidateGroup(String id, String gruppe) {
    bareSystem("deleteCandidateGroup");
    super.deleteCandidateGroup(id, gruppe);
  }

  @Override
  public void deleteCandidateUser(String id, String person) {
    bareSystem("deleteCandidateUser");
    super.deleteCandidateUser(id, person);
  }

  @Override
  public void deleteGroupIdentityLink(String id, String gruppe, String type) {
    bareSystem("deleteGroupIdentityLink");
    super.deleteGroupIdentityLink(id, gruppe, type);
  }

  @Override
  public void deleteUserIdentityLink(String id, String person, String type) {
    bareSystem("deleteUserIdentityLink");
    super.deleteUserIdentityLink(id, person, type);
  }

  @Override
  public void delegateTask(String id, String person) {
    bareSystem("delegateTask");
    super.delegateTask(id, person);
  }

  @Override
  public void resolveTask(String id) {
    bareSystem("resolveTask");
    super.resolveTask(id);
  }

  @Override
  public void resolveTask(String id, Map<String, Object> variabler) {
    bareSystem("resolveTask");
    super.resolveTask(id, variabler);
  }

  @Override
  public void setPriority(String id, int prioritet) {
    bareSystem("setPriority");
    super.setPriority(id, prioritet);
  }

  @Override
  public void setName(String id, String navn) {
    bareSystem("setName");
    super.setName(id, navn);
  }

  @Override
  public void setDescription(String id, String beskrivelse) {
    bareSystem("setDescription");
    super.setDescription(id, beskrivelse);
  }

  @Override
  public void setDueDate(String id, Date frist) {
    bareSystem("setDueDate");
    super.setDueDate(id, frist);
  }

  @Override
  public NativeTaskQuery createNativeTaskQuery() {
    bareSystem("createNativeTaskQuery");
    return super.createNativeTaskQuery();
  }

  @Override
  public void setVariable(String id, String navn, Object verdi) {
    bareSystem("setVariable");
    super.setVariable(id, navn, verdi);
  }

  @Override
  public void setVariableLocal(String id, String navn, Object verdi) {
    bareSystem("setVariableLocal");
    super.setVariableLocal(id, navn, verdi);
  }

  @Override
  public void setVariables(String id, Map<String, ? extends Object> variabler) {
    bareSystem("setVariables");
    super.setVariables(id, variabler);
  }

  @Override
  public void setVariablesLocal(String id, Map<String, ? extends Object> variabler) {
    bareSystem("setVariablesLocal");
    super.setVariablesLocal(id, variabler);
  }

  @Override
  public void updateVariablesLocal(String id, Map<String, ? extends Object> endret, Collection<String> fjernet) {
    bareSystem("updateVariablesLocal");
    super.updateVariablesLocal(id, endret, fjernet);
  }

  @Override
  public void updateVariables(String id, Map<String, ? extends Object> endret, Collection<String> fjernet) {
    bareSystem("updateVariables");
    super.updateVariables(id, endret, fjernet);
  }

  @Override
  public void removeVariable(String id, String navn) {
    bareSystem("removeVariable");
    super.removeVariable(id, navn);
  }

  @Override
  public void removeVariableLocal(String id, String navn) {
    bareSystem("removeVariableLocal");
    super.removeVariableLocal(id, navn);
  }

  @Override
  public void removeVariables(String id, Collection<String> navn) {
    bareSystem("removeVariables");
    super.removeVariables(id, navn);
  }

  @Override
  public void removeVariablesLocal(String id, Collection<String> navn) {
    bareSystem("removeVariablesLocal");
    super.removeVariablesLocal(id, navn);
  }

  @Override
  public void addComment(String id, String instans, String tekst) {
    bareSystem("addComment");
    super.addComment(id, instans, tekst);
  }

  @Override
  public Comment createComment(String id, String instans, String tekst) {
    bareSystem("createComment");
    return super.createComment(id, instans, tekst);
  }

  @Override
  public void deleteTaskComment(String id, String kommentar) {
    bareSystem("deleteTaskComment");
    super.deleteTaskComment(id, kommentar);
  }

  @Override
  public void deleteProcessInstanceComment(String instans, String kommentar) {
    bareSystem("deleteProcessInstanceComment");
    super.deleteProcessInstanceComment(instans, kommentar);
  }

  @Override
  public void deleteTaskComments(String id) {
    bareSystem("deleteTaskComments");
    super.deleteTaskComments(id);
  }

  @Override
  public void deleteProcessInstanceComments(String instans) {
    bareSystem("deleteProcessInstanceComments");
    super.deleteProcessInstanceComments(instans);
  }

  @Override
  public void updateTaskComment(String id, String kommentar, String tekst) {
    bareSystem("updateTaskComment");
    super.updateTaskComment(id, kommentar, tekst);
  }

  @Override
  public void updateProcessInstanceComment(String instans, String kommentar, String tekst) {
    bareSystem("updateProcessInstanceComment");
    super.updateProcessInstanceComment(instans, kommentar, tekst);
  }

  @Override
  public List<Comment> getTaskComments(String id) {
    bareSystem("getTaskComments");
    return super.getTaskComments(id);
  }

  @Override
  public Comment getTaskComment(String id, String kommentar) {
    bareSystem("getTaskComment");
    return super.getTaskComment(id, kommentar);
  }

  @Override
  public List<Event> getTaskEvents(String id) {
    bareSystem("getTaskEvents");
    return super.getTaskEvents(id);
  }

  @Override
  public List<Comment> getProcessInstanceComments(String instans) {
    bareSystem("getProcessInstanceComments");
    return super.getProcessInstanceComments(instans);
  }

  @Override
  public Attachment createAttachment(
      String type, String id, String instans, String navn, String beskrivelse, InputStream innhold) {
    bareSystem("createAttachment");
    return super.createAttachment(type, id, instans, navn, beskrivelse, innhold);
  }

  @Override
  public Attachment createAttachment(
      String type, String id, String instans, String navn, String beskrivelse, String adresse) {
    bareSystem("createAttachment");
    return super.createAttachment(type, id, instans, navn, beskrivelse, adresse);
  }

  @Override
  public InputStream getAttachmentContent(String vedlegg) {
    bareSystem("getAttachmentContent");
    return super.getAttachmentContent(vedlegg);
  }

  @Override
  public InputStream getTaskAttachmentContent(String id, String vedlegg) {
    bareSystem("getTaskAttachmentContent");
    return super.getTaskAttachmentContent(id, vedlegg);
  }

  @Override
  public void deleteAttachment(String vedlegg) {
    bareSystem("deleteAttachment");
    super.deleteAttachment(vedlegg);
  }

  @Override
  public void deleteTaskAttachment(String id, String vedlegg) {
    bareSystem("deleteTaskAttachment");
    super.deleteTaskAttachment(id, vedlegg);
  }

  @Override
  public Attachment getAttachment(String vedlegg) {
    bareSystem("getAttachment");
    return super.getAttachment(vedlegg);
  }

  @Override
  public Attachment getTaskAttachment(String id, String vedlegg) {
    bareSystem("getTaskAttachment");
    return super.getTaskAttachment(id, vedlegg);
  }

  @Override
  public List<Attachment> getTaskAttachments(String id) {
    bareSystem("getTaskAttachments");
    return super.getTaskAttachments(id);
  }

  @Override
  public List<Attachment> getProcessInstanceAttachments(String instans) {
    bareSystem("getProcessInstanceAttachments");
    return super.getProcessInstanceAttachments(instans);
  }

  @Override
  public void saveAttachment(Attachment vedlegg) {
    bareSystem("saveAttachment");
    super.saveAttachment(vedlegg);
  }

  @Override
  public List<Task> getSubTasks(String id) {
    bareSystem("getSubTasks");
    return super.getSubTasks(id);
  }

  @Override
  public TaskReport createTaskReport() {
    bareSystem("createTaskReport");
    return super.createTaskReport();
  }

  @Override
  public void handleBpmnError(String id, String kode) {
    bareSystem("handleBpmnError");
    super.handleBpmnError(id, kode);
  }

  @Override
  public void handleBpmnError(String id, String kode, String melding) {
    bareSystem("handleBpmnError");
    super.handleBpmnError(id, kode, melding);
  }

  @Override
  public void handleBpmnError(String id, String kode, String melding, Map<String, Object> variabler) {
    bareSystem("handleBpmnError");
    super.handleBpmnError(id, kode, melding, variabler);
  }

  @Override
  public void handleEscalation(String id, String kode) {
    bareSystem("handleEscalation");
    super.handleEscalation(id, kode);
  }

  @Override
  public void handleEscalation(String id, String kode, Map<String, Object> variabler) {
    bareSystem("handleEscalation");
    super.handleEscalation(id, kode, variabler);
  }
}
