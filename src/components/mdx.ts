import Conflict from './Conflict.astro';
import DeadlineLimits from './DeadlineLimits.astro';
import DeadlineTool from './DeadlineTool.astro';
import Edition from './Edition.astro';
import EditionName from './EditionName.astro';
import EligibilityTool from './EligibilityTool.astro';
import EditionCompare from './EditionCompare.astro';
import MistranslationTable from './MistranslationTable.astro';
import TranslationState from './TranslationState.astro';
import GlossaryTable from './GlossaryTable.astro';
import RulesTable from './RulesTable.astro';
import SearchPage from './SearchPage.astro';
import StateDiagram from './StateDiagram.astro';
import FlowMap from './FlowMap.astro';
import Fact from './Fact.astro';
import JourneyLimits from './JourneyLimits.astro';
import JourneyList from './JourneyList.astro';
import Name from './Name.astro';
import NextStepTool from './NextStepTool.astro';
import Note from './Note.astro';
import PhaseTable from './PhaseTable.astro';
import RequirementsTable from './RequirementsTable.astro';
import RetirementDates from './RetirementDates.astro';
import Source from './Source.astro';
import SourcesTable from './SourcesTable.astro';
import StepCount from './StepCount.astro';
import StepNo from './StepNo.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Ticket from './Ticket.astro';
import TicketNeeds from './TicketNeeds.astro';
import TicketResult from './TicketResult.astro';
import TicketWhere from './TicketWhere.astro';
import TicketWho from './TicketWho.astro';
import ToolList from './ToolList.astro';
import Ui from './Ui.astro';
import Unknown from './Unknown.astro';
import VoucherTable from './VoucherTable.astro';

/** Everything an MDX page may use. The page hands it over, so that MDX imports nothing. */
export const mdx = {
  Conflict,
  DeadlineLimits,
  DeadlineTool,
  Edition,
  EditionName,
  EligibilityTool,
  EditionCompare,
  MistranslationTable,
  TranslationState,
  GlossaryTable,
  RulesTable,
  SearchPage,
  StateDiagram,
  Fact,
  FlowMap,
  JourneyLimits,
  JourneyList,
  Name,
  Needs: TicketNeeds,
  NextStepTool,
  Note,
  PhaseTable,
  RequirementsTable,
  Result: TicketResult,
  RetirementDates,
  Source,
  SourcesTable,
  StepCount,
  StepNo,
  Term,
  Ticket,
  ToolList,
  Ui,
  Unknown,
  VoucherTable,
  Where: TicketWhere,
  Who: TicketWho,
  table: Table,
};
